namespace System;

/// <summary>The two halves of 128 bits.</summary>
internal readonly record struct UInt128Parts(ulong High, ulong Low);
