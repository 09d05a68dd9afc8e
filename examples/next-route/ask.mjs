// What a framework does with a route handler: it calls the function for the method with a request, and sends the response.
import { GET, POST } from './route.mjs';

const url = 'https://my.site/graphql';
const query = 'query ($id: ID!) { country(id: $id) { name memberships { nodes { organization { name } status } } } }';
const variables = { id: 'country:LKA' };

const posted = await POST(new Request(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) }));
const { data } = await posted.json();
for (const { organization, status } of data.country.memberships.nodes) console.log(`${data.country.name}: ${status} of ${organization.name}`);

// A header that no page of another site can send shows that this request comes from a program.
const parameters = new URLSearchParams({ query, variables: JSON.stringify(variables) });
const got = await GET(new Request(`${url}?${parameters}`, { headers: { 'apollo-require-preflight': '1' } }));
console.log(`By GET: ${got.status}, the same answer: ${JSON.stringify((await got.json()).data) === JSON.stringify(data)}`);
