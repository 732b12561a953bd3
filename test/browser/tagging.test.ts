import assert from 'node:assert/strict';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { openVscode, until, type Vscode } from '../support/vscode';

const article = '000_dab5c20b44fabfd1';
const phrase = 'مجموعة ثابتة';

/** Tagging as a person does it: every way to a passage, and what is seen of it. */
describe('Tagging by hand', function () {
  this.timeout(90_000);
  let vscode: Vscode;
  let original: string;
  let sidecar: string;
  let codebook: string;

  before(async () => {
    vscode = await openVscode({
      folder: 'seeds',
      settings: { 'corpus.reader': 'ليلى', 'files.autoSave': 'off' },
    });
    sidecar = join(vscode.folder, `${article}.tags.yaml`);
    codebook = join(vscode.folder, 'codebook.yaml');
    original = await readFile(sidecar, 'utf8');
    await openLocked();
  });
  after(() => vscode.close());

  afterEach(async () => {
    await vscode.press('Escape');
    await vscode.command('notifications.clearAll');
    await chmod(sidecar, 0o644);
    if ((await readFile(sidecar, 'utf8')) !== original) {
      await writeFile(sidecar, original);
      await vscode.command('corpus.refresh');
    }
    await openLocked();
    await vscode.command('workbench.action.focusActiveEditorGroup');
    // A card does not come while its editor is still being drawn anew.
    await vscode.page.waitForTimeout(500);
  });

  const openLocked = async (): Promise<void> => {
    await vscode.open(`${article}.txt`);
    await vscode.page.locator('.editor-actions [aria-label*="Unlock Article"]').first().waitFor();
    await until(
      async () => ((await overlaysOver('قيادة الأركان الروسية')).length > 1 ? true : undefined),
      'passages',
    );
  };

  /** The entry of the passage with this quote, without its id and date; undefined where there is none. */
  const entryOf = async (quote: string): Promise<string | undefined> =>
    (await readFile(sidecar, 'utf8'))
      .split(/(?=^ {2}- id: )/m)
      .find((entry) => entry.includes(`quote: ${quote}\n`))
      ?.replace(/id: .*/, 'id: …')
      .replace(/created: .*/, 'created: …');
  const tagsOf = async (quote: string): Promise<readonly string[] | undefined> =>
    /tags:\n((?: {6}- .*\n)+)/
      .exec((await entryOf(quote)) ?? '')?.[1]
      ?.trim()
      .split(/\s*- /)
      .filter(Boolean);
  const untilTags = (quote: string, tags: readonly string[] | undefined): Promise<unknown> =>
    until(
      async () => {
        const now = await tagsOf(quote);
        return JSON.stringify(now) === JSON.stringify(tags) ? true : undefined;
      },
      `the tags ${JSON.stringify(tags)} of ${quote}`,
    );

  /** The background colours, and the lines, drawn behind the middle of a text. */
  const overlaysOver = async (text: string): Promise<readonly string[]> => {
    const [piece] = await vscode.find(text);
    assert.ok(piece);
    return vscode.page.locator('.view-overlays .cdr').evaluateAll(
      (boxes, [x, y]) =>
        boxes.flatMap((box) => {
          const { left, right, top, bottom } = box.getBoundingClientRect();
          const { backgroundColor, borderBottom, borderTop } = getComputedStyle(box);
          const isHere = left < x && x < right && top < y && y < bottom;
          const isPassage =
            /px (solid|double|dashed)/.test(borderBottom + borderTop) &&
            !/^0px.*0px/.test(borderBottom + borderTop);
          return isHere && isPassage ? `${backgroundColor} | ${borderTop} | ${borderBottom}` : [];
        }),
      [(piece.left + piece.right) / 2, (piece.top + piece.bottom) / 2] as const,
    );
  };

  const menuItem = (label: string): Locator =>
    vscode.page.locator('.monaco-menu .action-label', { hasText: label });
  const untilPicker = async (): Promise<void> => {
    await vscode.quickInput.locator('.monaco-list-row').first().waitFor();
  };

  it('by mouse: select, context menu, two tags, OK', async () => {
    const before = await overlaysOver(phrase);
    assert.deepEqual(before, []);
    // The page may still move by a letter when the mouse is on its way.
    await until(async () => {
      await vscode.drag(phrase);
      return (await vscode.editor())?.selected === phrase ? true : undefined;
    }, 'the phrase to be selected');
    await vscode.click(phrase, { button: 'right' });
    await menuItem('Tag Selection…').waitFor();
    // A menu does not take the click that opened it, nor one that comes as soon.
    await vscode.page.waitForTimeout(300);
    await menuItem('Tag Selection…').click();
    await untilPicker();
    await vscode.quickInput
      .locator('.monaco-list-row', { hasText: 'Collusion' })
      .locator('input, .monaco-checkbox')
      .first()
      .click();
    await vscode.quickInput
      .locator('.monaco-list-row', { hasText: 'Deception' })
      .locator('input, .monaco-checkbox')
      .first()
      .click();
    await vscode.quickInput.locator('.quick-input-action a', { hasText: 'OK' }).click();
    await untilTags(phrase, ['accusation/collusion', 'accusation/deception']);
    assert.equal(
      await entryOf(phrase),
      `  - id: …
    tags:
      - accusation/collusion
      - accusation/deception
    start: 425
    end: 437
    quote: مجموعة ثابتة
    before: "سترابط في قاعدتي طرطوس وحميميم ومواقع تمركزها، على أن تنشأ هناك "
    after: ".\\nالنظام السوري في مرمى الاتهام الأمريكي\\nفي 20 كانون الأول، قال "
    by: ليلى
    created: …
`,
    );
    const after = await until(async () => {
      const found = await overlaysOver(phrase);
      return found.length > 0 ? found : undefined;
    }, 'the passage to be drawn');
    assert.equal(after.length, 1);
    assert.match(after[0] ?? '', /^rgba\(213, 94, 0, 0\.\d+\) .*\| 2px solid rgb\(213, 94, 0\)$/);
  });

  it('by keyboard: Shift and arrows, t, a search in Arabic, Enter; and Ctrl+Z, Ctrl+Y', async () => {
    const start = (await vscode.editor())?.text.indexOf(phrase) ?? -1;
    await vscode.evaluate((api, at) => {
      const editor = api.window.activeTextEditor;
      if (!editor) return;
      const position = editor.document.positionAt(at);
      editor.selection = new api.Selection(position, position);
    }, start);
    // The window hears of the caret later than the extension host.
    await vscode.page.waitForTimeout(300);
    // From word to word in the order of the text.
    for (let i = 0; i < 2; i++) await vscode.press('Control+Shift+ArrowLeft');
    await until(
      async () => ((await vscode.editor())?.selected.includes('ثابتة') ? true : undefined),
      'the selection',
    );
    assert.equal((await vscode.editor())?.selected.trim(), phrase);
    await vscode.press('t');
    await untilPicker();
    await vscode.page.keyboard.type('تواطوء');
    await until(
      async () => ((await vscode.quickPickRows())[0]?.includes('Create') ? true : undefined),
      'the offer',
    );
    for (let i = 0; i < 2; i++) await vscode.press('Backspace');
    await until(
      async () => ((await vscode.quickPickRows())[0]?.includes('Collusion') ? true : undefined),
      'the tag',
    );
    await vscode.press('Enter');
    await untilTags(phrase, ['accusation/collusion']);
    await until(async () => ((await overlaysOver(phrase)).length === 1 ? true : undefined), 'the passage');

    await vscode.press('Control+z');
    await untilTags(phrase, undefined);
    assert.equal(await readFile(sidecar, 'utf8'), original);
    await until(async () => ((await overlaysOver(phrase)).length === 0 ? true : undefined), 'no passage');
    await vscode.press('Control+y');
    await untilTags(phrase, ['accusation/collusion']);
    await vscode.press('Control+z');
    await untilTags(phrase, undefined);
  });

  it('by keyboard: several tags with commas, however fast one types', async () => {
    await vscode.select(phrase);
    await vscode.press('t');
    await untilPicker();
    await vscode.page.keyboard.type('نفي,صمت، silence,figures');
    await vscode.press('Enter');
    await untilTags(phrase, ['denial/rejection', 'denial/silence', 'claim/figures']);
  });

  it('offers the tags used last first, and tags again with one key', async () => {
    await vscode.select(phrase);
    await vscode.press('t');
    await untilPicker();
    await vscode.page.keyboard.type('sarcasm');
    await until(
      async () => ((await vscode.quickPickRows())[0]?.includes('Sarcasm') ? true : undefined),
      'the tag',
    );
    await vscode.press('Enter');
    await untilTags(phrase, ['framing/sarcasm']);
    await vscode.select('وزير الدفاع الروسي.');
    await vscode.press('a');
    await untilTags('وزير الدفاع الروسي.', ['framing/sarcasm']);
    await vscode.select('أندريه كراسوف');
    await vscode.press('t');
    await untilPicker();
    assert.match((await vscode.quickPickRows())[0] ?? '', /Sarcasm/);
    await vscode.press('Escape');
  });

  it('edits from the card: tags, note, removal', async () => {
    const quote = 'تنوي الولايات المتحدة الأمريكية إبقاء جنودها في سوريا';
    // After a context menu VS Code waits for a click before it shows cards again.
    await vscode.click('جنودها');
    const card = await vscode.hover('جنودها');
    assert.match(card, /Withdrawal or stay[^]*انسحاب أو بقاء[^]*claim\/withdrawal[^]*What forces will leave/);
    assert.match(card, /سلمى.*2026/);
    await vscode.hoverCard.locator('a', { hasText: 'Edit Tags…' }).click();
    await untilPicker();
    assert.match((await vscode.quickPickRows())[0] ?? '', /Withdrawal or stay/);
    await vscode.page.keyboard.type('official');
    await until(
      async () => ((await vscode.quickPickRows())[0]?.includes('Official') ? true : undefined),
      'the tag',
    );
    await vscode.press('Enter');
    await untilTags(quote, ['claim/withdrawal', 'source/official']);

    await vscode.hover('جنودها');
    await vscode.hoverCard.locator('a', { hasText: 'Add Note…' }).click();
    await vscode.quickInput.locator('input').first().waitFor();
    await vscode.page.keyboard.type('<b>Why</b> [now](command:x)?');
    await vscode.press('Enter');
    await until(async () => ((await entryOf(quote))?.includes('now') ? true : undefined), 'the note');
    const noted = await until(async () => {
      const text = await vscode.hover('جنودها');
      return text.includes('Why') ? text : undefined;
    }, 'the note in the card');
    assert.match(noted, /<b>Why<\/b> \[now\]\(command:x\)\?/, 'a note is text, not markup');

    await vscode.hoverCard.locator('a', { hasText: 'Remove' }).click();
    await untilTags(quote, undefined);
    for (let i = 0; i < 3; i++) await vscode.command('corpus.undoTagging');
    await until(
      async () => ((await readFile(sidecar, 'utf8')) === original ? true : undefined),
      'all undone',
    );
  });

  it('draws passages that overlap apart, and cuts no line', async () => {
    const pieces = async (): Promise<number> =>
      vscode.page.locator('.view-line', { hasText: 'تنشأ هناك' }).first().locator('span span').count();
    const before = await pieces();
    await vscode.select(phrase);
    await vscode.command('corpus.tagSelection', { tags: ['claim'] });
    await vscode.select('تنشأ هناك مجموعة');
    await vscode.command('corpus.tagSelection', { tags: ['claim/figures'] });
    const overlays = await until(async () => {
      const found = await overlaysOver('مجموعة ث');
      return found.length === 2 ? found : undefined;
    }, 'two passages');
    assert.equal(new Set(overlays).size, 2, 'the same colour, but another line');
    assert.equal(await pieces(), before);
    await vscode.press('Escape');
    // The shorter one comes first; the caret is on both.
    await vscode.click('مجموعة ث');
    await vscode.press('Delete');
    const rows = await vscode.quickPickRows();
    assert.equal(rows.length, 2);
    assert.match(rows[0] ?? '', /Claim.*مجموعة ثابتة/);
    await vscode.press('Enter');
    await untilTags(phrase, undefined);
    // Their tints add up, so that those of many would hide the words.
    for (const word of ['هناك مجموعة', 'على أن تنشأ هناك مجموعة', 'أن تنشأ هناك مجموعة']) {
      await vscode.select(word);
      await vscode.command('corpus.tagSelection', { tags: ['claim'] });
    }
    const many = await until(async () => {
      const found = await overlaysOver('مجموعة');
      return found.length === 4 ? found : undefined;
    }, 'four passages');
    assert.equal(many.filter((look) => !look.startsWith('rgba(0, 0, 0, 0)')).length, 3);
  });

  it('creates a tag on the fly, at its place in the codebook', async () => {
    const before = await readFile(codebook, 'utf8');
    await vscode.select(phrase);
    await vscode.press('t');
    await untilPicker();
    await vscode.page.keyboard.type('تأطير/تحريض');
    await until(
      async () => ((await vscode.quickPickRows())[0]?.includes('framing/تحريض') ? true : undefined),
      'the offer',
    );
    await vscode.press('Enter');
    await untilTags(phrase, ['framing/تحريض']);
    const after = await readFile(codebook, 'utf8');
    const added = '      تحريض:\n';
    assert.ok(after.includes(`a race or a freeze.\n${added}`));
    assert.equal(after.replace(added, ''), before);
    await vscode.press('Control+z');
    await untilTags(phrase, undefined);
    await vscode.press('Control+z');
    await until(
      async () => ((await readFile(codebook, 'utf8')) === before ? true : undefined),
      'the codebook',
    );
  });

  describe('says what is wrong and what to do', () => {
    const complaint = async (): Promise<string> => {
      await vscode.command('notifications.showList');
      return until(async () => (await vscode.notifications())[0], 'a notification');
    };

    it('with a sidecar that does not parse, and leads to the line', async () => {
      await writeFile(sidecar, original.replace('    start: 63', '\t\tstart: 63'));
      await vscode.command('corpus.refresh');
      await vscode.select(phrase);
      await vscode.command('corpus.tagSelection', { tags: ['claim'] });
      const line = original.slice(0, original.indexOf('    start: 63')).split('\n').length;
      assert.match(
        await complaint(),
        new RegExp(`Nothing was written\\. .*${article}\\.tags\\.yaml.*, line ${line}: A tab`),
      );
      await vscode.page.locator('.notification-list-item .monaco-button', { hasText: 'Open' }).click();
      await until(async () => {
        const editor = await vscode.editor();
        return editor?.path === `${article}.tags.yaml` ? true : undefined;
      }, 'the sidecar');
      const editor = await vscode.editor();
      assert.equal(editor?.text.slice(0, editor.active).split('\n').length, line);
      await vscode.command('workbench.action.closeActiveEditor');
    });

    it('with a sidecar that is read-only', async () => {
      await chmod(sidecar, 0o444);
      await vscode.select(phrase);
      await vscode.command('corpus.tagSelection', { tags: ['claim'] });
      assert.match(await complaint(), /tags\.yaml.* is read-only\. Make it writable/);
      assert.equal(await readFile(sidecar, 'utf8'), original);
    });

    it('with a step that can no longer be undone', async () => {
      await vscode.select(phrase);
      await vscode.command('corpus.tagSelection', { tags: ['claim'] });
      await untilTags(phrase, ['claim']);
      await writeFile(sidecar, `${await readFile(sidecar, 'utf8')}# theirs\n`);
      await vscode.command('corpus.undoTagging');
      assert.match(await complaint(), /“Tag as .*Claim.*” was not undone: .*tags\.yaml.* has changed since/);
      await untilTags(phrase, ['claim']);
      await vscode.page
        .locator('.notification-list-item .monaco-button', { hasText: 'Forget This Step' })
        .click();
    });
  });
});
