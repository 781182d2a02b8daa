// Filled by the slice that needs it.
