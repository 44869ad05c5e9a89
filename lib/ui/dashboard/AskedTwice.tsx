import {useState} from 'preact/hooks';
import {Button} from '../components/Button.tsx';
import {commonStrings} from '../strings/common.ts';
import {lines} from '../strings/strings.ts';

interface AskedTwiceProps {
  /** What the button says at first. */
  label: string;
  /** The question, and what says yes to it. */
  sure: string;
  yes: string;
  onYes: () => void;
}

/** A button for what cannot be taken back: it asks once more. */
export function AskedTwice({label, sure, yes, onYes}: AskedTwiceProps) {
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <Button small look="plain" onClick={() => setAsked(true)}>
        {label}
      </Button>
    );
  }
  return (
    <span class="sure" role="alert">
      {sure}
      <Button small look="serious" onClick={onYes}>
        {yes}
      </Button>
      <Button small onClick={() => setAsked(false)}>
        {lines(commonStrings).cancel}
      </Button>
    </span>
  );
}
