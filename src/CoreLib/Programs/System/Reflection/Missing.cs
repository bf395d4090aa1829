namespace System.Reflection;

/// <summary>Stands for an argument that was not given.</summary>
public sealed class Missing
{
    public static readonly Missing Value = new();

    private Missing()
    {
    }
}
