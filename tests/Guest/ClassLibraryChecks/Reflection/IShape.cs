namespace ViperOS.Tests.ClassLibraryChecks.Reflection;

/// <summary>An interface whose methods are called by reflection.</summary>
internal interface IShape
{
    int Area(int factor);

    T Echo<T>(T value);
}
