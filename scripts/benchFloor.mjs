import express from 'express'

/** The bench's floor: the least that a server of this kind needs to give a first answer. */
const app = express()
app.get('/healthz', (_request, response) => response.json({ ok: true }))
const server = app.listen(Number(process.env.PORT))
process.on('SIGTERM', () => server.close(() => process.exit(0)))
