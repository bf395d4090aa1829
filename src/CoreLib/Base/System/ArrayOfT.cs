namespace System;

/// <summary>What every one-dimensional array of T is to the compiler: it takes its interfaces and virtual methods from
/// here.</summary>
internal partial class Array<T> : Array
{
}
