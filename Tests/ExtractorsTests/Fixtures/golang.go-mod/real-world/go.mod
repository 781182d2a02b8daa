// Deprecated: moved to example.com/shop/v2.
module example.com/shop // the old name

go 1.22.0

toolchain go1.22.5-custom

godebug winsymlink=0

tool golang.org/x/tools/cmd/stringer

ignore ./node_modules

require (
	github.com/Azure/azure-sdk-for-go v46.1.0+incompatible
	"github.com/gorilla/mux" v1.8.1
	github.com/pkg/errors v0.9.1 // keep until the standard library has stacks
	golang.org/x/net v0.24.0
	example.com/shop/internal v0.0.0
	gopkg.in/yaml.v2 v2.2.0
)

require (
	github.com/davecgh/go-spew v1.1.2-0.20180830191138-d8f796af33cc // indirect
	golang.org/x/sys v0.19.0 // indirect; by x/net
	golang.org/x/tools v0.20.0 // indirect
)

exclude golang.org/x/net v0.23.0

retract [v1.0.0, v1.0.5] // broken

replace (
	golang.org/x/net v0.24.0 => github.com/shop/net v0.24.1
	example.com/shop/internal => ./internal
	gopkg.in/yaml.v2 => gopkg.in/yaml.v2 v2.4.0
	github.com/not/required v1.0.0 => github.com/still/not v1.0.0
)
