namespace ViperOS.Tests.ClassLibraryChecks.Reflection;

/// <summary>Functions that reflection finds, makes instances and delegates of, and calls.</summary>
internal static class GenericFunctions
{
    public static string Name<T>(T value) => $"{typeof(T).Name}:{value}";

    public static T[] Twice<T>(T value) => [value, value];

    public static int Add(int a, int b) => a + b;

    public static string Join(string a, object b) => a + b;

    public static TResult Map<T, TResult>(IEnumerable<T> values, Func<T, TResult> function)
        where T : class, IComparable<T> => function(values.First());
}
