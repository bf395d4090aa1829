namespace ViperOS.Tests.ClassLibraryChecks.TypeSystem;

/// <summary>What types do at run time: generic virtual methods, casts, dispatch, delegates, arrays, tuples, reflection.</summary>
internal static class TypeSystemChecks
{
    public static void Run(bool withThreads)
    {
        GenericVirtualMethods.Run();
        LinqChains.Run();
        Casts.Run();
        Dispatch.Run(withThreads);
        DelegateKinds.Run();
        ArrayShapes.Run();
        Tuples.Run();
        TypeNames.Run();
        Enumerations.Run();
        Members.Run();
        if (withThreads)
        {
            DispatchThreads.Run();
        }
    }

    /// <summary>Prints what is thrown.</summary>
    public static void Throws(string what, Action action)
    {
        try
        {
            action();
            Console.WriteLine($"{what}: nothing");
        }
        catch (Exception e)
        {
            Console.WriteLine($"{what}: {e.GetType()}: {e.Message}");
        }
    }
}
