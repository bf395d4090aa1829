using Internal.Runtime;

namespace System;

/// <summary>Checks of exact types.</summary>
internal static unsafe class RuntimeTypeChecks
{
    /// <summary>Whether an array of references is of a more derived type than its variable says.</summary>
    public static bool IsOtherArrayType<T>(T[] array) => ((object)array).GetMethodTable() != MethodTable.Of<T[]>();
}
