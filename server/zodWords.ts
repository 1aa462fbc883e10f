import * as z from 'zod/mini'

/** zod/mini speaks only once it is given words; what it says names the field, for whoever wrote the file or the call. */
z.config(z.locales.en())
