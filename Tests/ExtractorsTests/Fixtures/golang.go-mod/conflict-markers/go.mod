module example.com/app

<<<<<<< HEAD
require github.com/a/b v1.0.0
=======
require github.com/a/b v1.1.0
>>>>>>> other
