namespace ViperOS.Tests.ClassLibraryChecks.Reflection;

/// <summary>A shape.</summary>
internal sealed class Square(int side) : IShape
{
    public int Area(int factor) => side * side * factor;

    public T Echo<T>(T value) => value;
}
