#ifndef GATEHOUSE_CARCHIVE_SHIM_H
#define GATEHOUSE_CARCHIVE_SHIM_H

#include <archive.h>
#include <archive_entry.h>

#endif
