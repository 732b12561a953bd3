import assert from 'node:assert/strict';
import { gitUserName } from '../../../src/core/tagging/gitUserName';

describe('gitUserName', () => {
  it('reads the name of the section user', () => {
    assert.equal(
      gitUserName('[core]\n\tname = x\n[user]\n\temail = a@b\n\tname = سلمى الأحمد\n'),
      'سلمى الأحمد',
    );
    assert.equal(gitUserName('[User]\r\n  NAME = "A \\"B\\" #1" ; who\r\n'), 'A "B" #1');
    assert.equal(gitUserName('[user] name = one\n[core]\n[user]\nname = two # comment'), 'two');
    assert.equal(gitUserName('[user] name = "x y"'), 'x y');
  });

  it('finds none elsewhere', () => {
    for (const config of [
      '',
      '[user]\n# name = x',
      '[user "a"]\nname = x',
      '[user]\nname =',
      '[user]\nusername = x',
    ]) {
      assert.equal(gitUserName(config), undefined, config);
    }
  });
});
