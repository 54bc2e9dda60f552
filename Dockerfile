# forthright as an image: `docker build -t forthright .`, then, in a folder with declarations,
# `docker run --rm -v "$PWD:/work" forthright lint`.
# Both stages are named by version: no digest of theirs could be verified where this file is tested.
FROM node:24-alpine AS made
WORKDIR /made
COPY . .
RUN npm ci --no-audit --no-fund && npm pack --pack-destination /packed

FROM node:24-alpine
# Git, for diff, which reads its objects and runs nothing of a repository. Whoever owns the folder that is handed in, it may be read.
RUN apk add --no-cache git && git config --system --add safe.directory '*'
COPY --from=made /packed /packed
RUN npm install --global --no-audit --no-fund /packed/*.tgz && npm cache clean --force && rm -r /packed
USER node
WORKDIR /work
ENTRYPOINT ["forthright"]
