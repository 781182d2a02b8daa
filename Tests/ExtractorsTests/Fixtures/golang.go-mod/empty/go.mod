// Only the standard library.
module example.com/app
