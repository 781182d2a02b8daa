hello, this is something else
