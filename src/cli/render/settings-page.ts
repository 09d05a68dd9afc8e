import type { SettingsAnswer } from '../answers/settings-answer.js';
import type { Page } from './page.js';
import { table } from './table.js';

/** The settings by groups, for people. */
export function settingsPage(settings: SettingsAnswer, page: Page): readonly string[] {
  const groups = [...new Set(settings.map(({ group }) => group))];
  return groups.flatMap((group, index) => [
    ...(index === 0 ? [] : ['']),
    page.paint('heading', group),
    ...table(
      settings
        .filter((setting) => setting.group === group)
        .map(({ name, value, from, range, about }) => [{ text: name }, { text: String(value ?? ''), align: 'right' }, { text: from, role: 'faint' }, { text: `${about}: ${range}` }]),
      page,
    ),
  ]);
}
