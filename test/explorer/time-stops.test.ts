import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextStop, previousStop, stopIndex, timeStops } from '../../src/explorer/state/time-stops.js';
import { dayText } from './arbitrary-state.js';

const days = fc.array(fc.option(dayText), { maxLength: 30 });

describe('the stops of the time slider', () => {
  it('are the days that relations name, in order, each once, and lose none', () => {
    fc.assert(fc.property(days, (given) => {
      const stops = timeStops(given);
      const named = given.filter((day) => day !== null);
      expect(stops.map(({ day }) => day)).toEqual([...new Set(named)].toSorted());
      expect(stops.reduce((sum, { count }) => sum + count, 0)).toBe(named.length);
    }));
  });

  it('are all met by going on from none, and then there is no next', () => {
    fc.assert(fc.property(days, (given) => {
      const stops = timeStops(given);
      const met: string[] = [];
      for (let day = nextStop(stops, undefined); day !== undefined; day = nextStop(stops, day)) met.push(day);
      expect(met).toEqual(stops.map(({ day }) => day));
    }));
  });

  it('before and after any day are the nearest ones, and never the day itself', () => {
    fc.assert(fc.property(days, dayText, (given, day) => {
      const stops = timeStops(given);
      const all = stops.map((stop) => stop.day);
      expect(nextStop(stops, day)).toBe(all.find((other) => other > day));
      expect(previousStop(stops, day)).toBe(all.findLast((other) => other < day));
    }));
  });

  it('put every day at its place: behind the last stop that is not after it', () => {
    fc.assert(fc.property(days, dayText, (given, day) => {
      const stops = timeStops(given);
      const index = stopIndex(stops, day);
      expect(index).toBeGreaterThanOrEqual(-1);
      expect(index).toBeLessThan(Math.max(1, stops.length));
      expect(stops[index] === undefined || stops[index].day <= day).toBe(true);
      expect(stops[index + 1] === undefined || (stops[index + 1]?.day ?? '') > day).toBe(true);
    }));
  });

  it('leave out what the endpoint does not give as a day', () => {
    expect(timeStops(['2012-06-03', null, 'Y12345-06-07', '-0044-03-15']).map(({ day }) => day)).toEqual(['2012-06-03']);
  });
});
