# The server alone, with the bundled dataset. docs/operating.md says how to run it.
ARG NODE_VERSION=20

FROM node:${NODE_VERSION}-slim AS build
WORKDIR /entente
# First what changes least, so that the packages are installed anew only when they change.
COPY package.json package-lock.json ./
# No package that the build or the server needs has to run a script to be installed.
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json schema.graphql ./
COPY scripts scripts
COPY graph-data graph-data
COPY src src
RUN npm run build && npm prune --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:${NODE_VERSION}-slim
ENV NODE_ENV=production
# Answers of many paths live longer than the young objects that Node makes room for. docs/operating.md, "Memory", says more.
ENV NODE_OPTIONS=--max-semi-space-size=64
WORKDIR /entente
COPY package.json schema.graphql LICENSE ./
COPY graph-data graph-data
COPY --from=build /entente/node_modules node_modules
COPY --from=build /entente/dist dist
# The image's user "node", as a number so that Kubernetes can see that it is not root. Nothing here is its own to change.
USER 1000:1000
EXPOSE 4000
HEALTHCHECK --interval=30s --timeout=3s --start-period=10s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.ENTENTE_PORT || 4000) + '/readyz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# No shell and no npm between Docker and the server: signals reach it.
ENTRYPOINT ["node", "dist/cli/main.js"]
CMD ["serve", "--host", "0.0.0.0"]
