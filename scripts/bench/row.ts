/** A figure of the bench: smaller is better. */
export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The most that the issue or the README allows. */
  readonly target?: number;
}
