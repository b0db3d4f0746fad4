'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** Within the panel's preview: what is saved there is drawn here at once. Payload's two messages, of our own origin alone. */
export function PanelPreview() {
  const router = useRouter()
  useEffect(() => {
    if (window.parent === window) return
    const onMessage = ({ data, origin }: MessageEvent<{ type?: string } | null>) => {
      if (origin === location.origin && data?.type === 'payload-document-event') router.refresh()
    }
    window.addEventListener('message', onMessage)
    window.parent.postMessage({ type: 'payload-live-preview', ready: true }, location.origin)
    return () => window.removeEventListener('message', onMessage)
  }, [router])
  return null
}
