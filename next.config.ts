import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const nextConfig: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  // the server beside has loaded them: bundled as well, each would stand in memory several times
  serverExternalPackages: [
    'payload',
    '@payloadcms/db-sqlite',
    'date-holidays',
    'dataloader',
    'libphonenumber-js',
    'snowball-stemmers',
    'zod',
  ],
  // the server in front compresses
  compress: false,
  // files come with the form of the text that carries them; src/server/boundBodies.ts says on which pages
  experimental: { serverActions: { bodySizeLimit: '12mb' } },
  // `npm run check` asks tsc; asked again here it would double the first start
  typescript: { ignoreBuildErrors: true },
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
