/** The form of a noun that goes with a number, by the language's own rules; `other` where a form is not given. */
export function pluralOf(locale: string): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(locale);
  return (count, forms) => forms[rules.select(count)] ?? forms.other;
}

type PluralForms = { readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;
