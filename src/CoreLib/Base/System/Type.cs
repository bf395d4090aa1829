using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System;

/// <summary>A type at run time. Comparisons of <c>typeof</c> fold at compile time and need no object.</summary>
public abstract partial class Type
{
    [Intrinsic]
    public static Type? GetTypeFromHandle(RuntimeTypeHandle handle) => GetTypeFromHandleCore(handle);

    [Intrinsic]
    public static bool operator ==(Type? left, Type? right) => (object?)left == right || (left is not null && left.Equals(right));

    [Intrinsic]
    public static bool operator !=(Type? left, Type? right) => !(left == right);
}
