using System;

namespace Internal.Runtime.CompilerHelpers;

/// <summary>What the compiler's thunks of delegates call that take their arguments in an array.</summary>
internal static class DelegateHelpers
{
    internal static object[] GetEmptyObjectArray() => Array.Empty<object>();
}
