# docker build -t hegao .
# docker run --rm --network none -v "$PWD:/work" hegao check 报告/
FROM node:20-slim AS build
WORKDIR /src
COPY . .
RUN npx -y pnpm@10.34.9 install --frozen-lockfile
RUN npx -y pnpm@10.34.9 exec turbo run build --output-logs=errors-only
RUN npm pack ./apps/cli --ignore-scripts --pack-destination /tmp

FROM node:20-slim
COPY --from=build /tmp/hegao-*.tgz /tmp/hegao.tgz
RUN npm install --global --offline --ignore-scripts /tmp/hegao.tgz && rm -r /tmp/hegao.tgz /root/.npm
USER node
WORKDIR /work
ENTRYPOINT ["hegao"]
