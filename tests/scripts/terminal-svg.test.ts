import picocolors from 'picocolors';
import { describe, expect, it } from 'vitest';
import { terminalSvg } from '../../scripts/picture/terminal-svg.ts';

describe('terminalSvg', () => {
  it('keeps words as text and looks as classes', () => {
    const { bold, cyan, dim } = picocolors.createColors(true);
    const svg = terminalSvg(`${bold('a < b')} plain ${cyan('[1]')}${dim('where')}`, 40, 'A "picture"');
    expect(svg).toContain(
      '<tspan class="bold">a &lt; b</tspan> plain <tspan class="number">[1]</tspan><tspan class="dim">where</tspan>',
    );
    expect(svg).not.toContain('\u001b');
    expect(svg).toContain('aria-label="A &quot;picture&quot;"');
  });

  it('carries a look over the end of a line', () => {
    const { dim } = picocolors.createColors(true);
    const svg = terminalSvg(dim('one\ntwo'), 40, 'title');
    expect(svg.match(/<tspan class="dim">/g)).toHaveLength(2);
  });
});
