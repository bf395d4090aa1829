namespace System.Collections;

/// <summary>An order of anything.</summary>
public interface IComparer
{
    int Compare(object? x, object? y);
}
