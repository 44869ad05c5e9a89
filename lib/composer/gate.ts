/** Holds a text up once. A text that was seen in the pause passes from then on, however often it is pressed. */
export interface Gate {
  /** Whether a press on exactly this text is stopped. */
  stops(text: string): boolean;
  /** The person has looked at the pause for this text: their own next press goes through. */
  pass(text: string): void;
  reset(): void;
}

export function createGate(): Gate {
  let passed: string | null = null;
  return {
    stops: text => text !== passed,
    pass(text) {
      passed = text;
    },
    reset() {
      passed = null;
    },
  };
}
