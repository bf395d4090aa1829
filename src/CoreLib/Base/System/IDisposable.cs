namespace System;

/// <summary>Something to be released at a known moment.</summary>
public interface IDisposable
{
    void Dispose();
}
