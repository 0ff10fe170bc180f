/** Sentences in the cells of a table speak of their row, never of the unit as a whole. */
import { describe, expect, it } from 'vitest';
import { ofRow } from '../../../src/narrate/cell-prose.js';
import { claimsOf } from '../../../src/narrate/paragraph.js';
import { fold, lineCharacters } from '../../../src/narrate/prose-text.js';
import { identity, line } from './pages.js';

function ofCell(text: string, label: string) {
  const paragraph = lineCharacters(line(text, 100), 1);
  const subject = { topic: 'named_item', code: null, scope: null, words: label };
  return claimsOf(paragraph, fold(paragraph), { headings: [], identity: identity(), origin: 'text-layer', subject }).flatMap(
    (draft) => ofRow(draft, label).map(({ claim }) => `${claim.topic} ${claim.subject} ${claim.raw}${claim.unit}`),
  );
}

describe('claims of a cell', () => {
  it.each<[string, readonly string[]]>([
    ['人员经费增加3万元，公用经费2万元。', ['named_item 泵站运行:人员经费 3万元', 'named_item 泵站运行:公用经费 2万元']],
    ['特申请市财政专项预算5万元用于开展此项工作。', ['named_item 泵站运行 5万元']],
    ['购置45台电脑，工程验收完成率100%，单价不超过1万元。', []],
  ])('%s', (text, expected) => {
    expect(ofCell(text, '泵站运行')).toEqual(expected);
  });
});
