using System.Collections.Generic;

namespace System.Runtime.CompilerServices;

// For who looks at types.
public sealed partial class TupleElementNamesAttribute
{
    public IList<string?> TransformNames => _names;
}
