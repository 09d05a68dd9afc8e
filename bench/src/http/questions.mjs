/** What is asked over HTTP: a list of 100 items with six fields and one nested object each, and one small item. */
export const QUESTIONS = {
  '100 items': '{ relations(first: 100) { nodes { id type summary modality derivation rank from { id name } } } }',
  'one item': '{ country(id: "country:CHN") { id name description } }',
};
