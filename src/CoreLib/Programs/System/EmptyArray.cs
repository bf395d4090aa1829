namespace System;

/// <summary>The array without elements.</summary>
internal static class EmptyArray<T>
{
#pragma warning disable CA1825 // this is what the others refer to
    internal static readonly T[] Value = new T[0];
#pragma warning restore CA1825
}
