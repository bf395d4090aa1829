namespace System.Collections;

/// <summary>A walk through pairs.</summary>
public interface IDictionaryEnumerator : IEnumerator
{
    DictionaryEntry Entry { get; }

    object Key { get; }

    object? Value { get; }
}
