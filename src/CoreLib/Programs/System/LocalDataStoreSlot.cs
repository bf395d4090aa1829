using System.Threading;

namespace System;

/// <summary>A place for a value of each thread.</summary>
public sealed class LocalDataStoreSlot
{
    internal LocalDataStoreSlot(ThreadLocal<object?> data)
    {
        Data = data;
    }

    internal ThreadLocal<object?> Data { get; }
}
