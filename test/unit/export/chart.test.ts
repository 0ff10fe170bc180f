/** The chart: bars for one year, lines over several, labels as given, the same bytes for the same data. */
import { describe, expect, it } from 'vitest';
import { type ChartPoint, drawChart } from '../../../src/export/chart.js';

const point = (name: string, fiscal_year: number, value: number, certain = true): ChartPoint => ({
  name,
  fiscal_year,
  value,
  text: `${value}.00`,
  certain,
});

const options = { title: '支出总计 <Total>', unit: '10,000 yuan', notes: ['Left out: 1 document.', '注'.repeat(100)] };

describe('the chart', () => {
  it('has a bar for each body, the greatest first, doubtful ones pale', () => {
    const svg = drawChart([point('西工区', 2024, 3), point('洛龙区', 2024, 12, false)], options);
    expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect([...svg.matchAll(/<rect /g)]).toHaveLength(2);
    expect(svg.indexOf('洛龙区')).toBeLessThan(svg.indexOf('西工区'));
    expect(svg).toContain('#b9cbe0');
    expect(svg).toContain('12.00');
    expect(svg).toContain('支出总计 &lt;Total&gt;');
    expect(svg).toContain('Left out: 1 document.');
  });

  it('has a line for each body over several years', () => {
    const svg = drawChart([point('a', 2023, 1), point('a', 2024, 2), point('b', 2023, 3), point('b', 2024, 4)], options);
    expect(svg).not.toContain('<rect ');
    expect(svg).toContain('aria-label="line"');
    for (const year of ['2023', '2024']) expect(svg).toContain(`>${year}<`);
  });

  it('is the same every time and holds no code', () => {
    const points = [point('a', 2024, 1), point('b', 2024, -2)];
    expect(drawChart(points, options)).toBe(drawChart(points, options));
    expect(drawChart(points, { ...options, title: '<script>' })).not.toContain('<script');
  });
});
