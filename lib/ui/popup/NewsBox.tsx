import {useState} from 'preact/hooks';
import type {CapturedProfile} from '../../capture/model.ts';
import type {Alias, Person} from '../../relations/model.ts';
import {Button} from '../components/Button.tsx';
import {act} from '../data/act.ts';
import {fieldStrings} from '../strings/fields.ts';
import {personStrings} from '../strings/person.ts';
import {popupStrings} from '../strings/popup.ts';
import {lines} from '../strings/strings.ts';
import {type News, newsInput, newsOf} from './news.ts';

/** A new title and a new company are seen at once; the rest is asked for. */
const SHOWN = 2;
/** The old value is to be known again, not read: at most so many letters leave room in view for the new one. */
const OLD_LETTERS = 60;

interface NewsBoxProps {
  person: Person;
  profile: CapturedProfile;
  aliases: readonly Alias[];
}

/**
 * What the page says of a saved person that is not known yet, each old value beside its new one; one click keeps what is
 * shown. What is folded is nobody's word yet: it stands there next.
 */
export function NewsBox({person, profile, aliases}: NewsBoxProps) {
  const t = lines(popupStrings);
  const [all, setAll] = useState(false);
  const news = newsOf(person, profile);
  if (news.length === 0) return null;
  const hidden = all || news.length <= SHOWN + 1 ? 0 : news.length - SHOWN;
  const shown = news.slice(0, news.length - hidden);
  const done = hidden > 0 ? t.updatedSome(shown.length) : t.updated(person.name);
  const update = () => act('person.save', newsInput(person, shown, profile, aliases), done);
  return (
    <section class="news" aria-label={t.news}>
      <header>
        <h3>{t.news}</h3>
        <Button small onClick={update}>
          {hidden > 0 ? t.updateSome(shown.length) : t.update}
        </Button>
      </header>
      <dl>
        {shown.map(each => (
          <NewsLine key={each.name} news={each} />
        ))}
      </dl>
      {hidden > 0 && (
        <Button small look="plain" class="more-rows" onClick={() => setAll(true)}>
          {lines(personStrings).andMore(hidden)}
        </Button>
      )}
    </section>
  );
}

function NewsLine({news: {name, old, value}}: {news: News}) {
  const words = lines(fieldStrings);
  const said = (each: string) => (name === 'degree' ? words.degreeOf(each) : each);
  return (
    <div class="news-line">
      <dt>{name === 'name' ? words.name : words.field[name]}</dt>
      <dd>
        {old !== null && (
          <>
            <del title={said(old)}>{shortened(said(old))}</del>
            <span aria-hidden="true"> → </span>
            <span class="unseen">{lines(popupStrings).isNow} </span>
          </>
        )}
        <ins title={said(value)}>{said(value)}</ins>
      </dd>
    </div>
  );
}

function shortened(text: string): string {
  const letters = [...text];
  return letters.length <= OLD_LETTERS
    ? text
    : `${letters
        .slice(0, OLD_LETTERS - 1)
        .join('')
        .trimEnd()}…`;
}
