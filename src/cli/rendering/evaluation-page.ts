import type { EvaluationReport, QuestionScores } from '../../app/evaluation/report.ts';
import type { Share } from '../../app/evaluation/share.ts';
import { scoreNames, shareInWords, verdictKinds } from './evaluation-text.ts';

const BAR = 260;

/** An evaluation as one HTML page that needs nothing else: bars with their 95 % intervals, the verdict table, every miss. */
export function renderEvaluationPage(report: EvaluationReport, title: string): string {
  const { questions, byKind, citationPrecision, citationRecall, nearestShown, claimsRight, misses } = report;
  const kinds = byKind.size > 1 ? [...byKind].map(([kind, scores]) => group(kind, scoreBars(scores))) : [];
  const citations = [
    bar('right among those given', citationPrecision),
    bar('given among the right ones', citationRecall),
    bar('nearest passage shown', nearestShown),
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 52rem; margin: 2rem auto; padding: 0 1rem; }
td, th { padding: .2rem .8rem .2rem 0; text-align: left; vertical-align: top; }
td.count { text-align: right; font-variant-numeric: tabular-nums; }
svg { vertical-align: middle; }
.track { fill: color-mix(in srgb, currentColor 12%, transparent); }
.share { fill: #4c8bf5; }
.reach { stroke: currentColor; stroke-width: 2; }
.miss { margin: 0 0 1rem; }
.miss small { display: block; opacity: .75; }
</style>
</head>
<body>
<h1>${escapeHtml(title)}</h1>
<p>The line over each bar holds the true share 95 times in 100.</p>
${[group('Questions', scoreBars(questions)), ...kinds, group('Citations', citations.join('')), group('Claims', bar('right verdict', claimsRight))].join('\n')}
${confusionTable(report)}
${misses.length === 0 ? '' : `<h2>Misses</h2>\n${misses.map(missParagraph).join('\n')}`}
</body>
</html>
`;
}

function group(title: string, rows: string): string {
  return rows === '' ? '' : `<h2>${escapeHtml(title)}</h2>\n<table>${rows}</table>`;
}

function scoreBars(scores: QuestionScores): string {
  return scoreNames.map(([name, words]) => bar(words, scores[name])).join('');
}

function bar(name: string, share: Share): string {
  if (share.of === 0) return '';
  const [low, high, length] = [share.low, share.high, share.share].map((part) => Math.round(part * BAR));
  return `
<tr><td>${name}</td><td><svg width="${BAR}" height="16" role="img" aria-label="${shareInWords(share)}"><rect class="track" width="${BAR}" height="16" rx="3"/><rect class="share" width="${length}" height="16" rx="3"/><line class="reach" x1="${low}" x2="${high}" y1="8" y2="8"/></svg></td><td>${shareInWords(share)}</td></tr>`;
}

function confusionTable({ confusion, claimsRight }: EvaluationReport): string {
  if (claimsRight.of === 0) return '';
  const rows = verdictKinds.map((due) => {
    const counts = verdictKinds.map((given) => `<td class="count">${confusion.get(due)?.get(given) ?? 0}</td>`);
    return `<tr><th>${due}</th>${counts.join('')}</tr>`;
  });
  const header = verdictKinds.map((given) => `<th>${given}</th>`).join('');
  return `<table><tr><th>due, down; given, across</th>${header}</tr>${rows.join('')}</table>`;
}

function missParagraph({ id, kind, text, expected, got }: EvaluationReport['misses'][number]): string {
  return `<p class="miss">${escapeHtml(text)} <small>${escapeHtml(`${id}, ${kind}`)}</small><small>expected ${escapeHtml(expected)}</small><small>got ${escapeHtml(got)}</small></p>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
