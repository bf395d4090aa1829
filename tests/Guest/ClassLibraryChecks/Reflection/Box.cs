namespace ViperOS.Tests.ClassLibraryChecks.Reflection;

/// <summary>A generic class that reflection takes apart and calls.</summary>
internal class Box<T>
{
    public Box()
    {
        Value = default!;
    }

    public Box(T value)
    {
        Value = value;
    }

    public T Value { get; set; }

    public static Box<T> Of(T value) => new(value);

    public T Get() => Value;

    public virtual string Show(string prefix) => prefix + Value;

    public List<T> Many(T[] values, Dictionary<string, T> named) => [.. values, .. named.Values];
}
