namespace System;

/// <summary>Takes news of how far something has come.</summary>
public interface IProgress<in T>
{
    void Report(T value);
}
