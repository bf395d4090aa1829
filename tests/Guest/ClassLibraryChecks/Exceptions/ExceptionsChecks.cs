namespace ViperOS.Tests.ClassLibraryChecks;

/// <summary>Exceptions: the order in which handlers run, what they see, messages, and stack traces.</summary>
internal static class ExceptionsChecks
{
    public static void Run(bool withThreads)
    {
        HandlerOrder.Run();
        NestedHandlers.Run();
        ComposedHandlers.Run();
        HardwareChecks.Run();
        ExceptionTexts.Run();
        ExceptionTypes.Run();
        ExceptionTraces.Run();
        DispatchInfoChecks.Run();
        StaticConstructorChecks.Run();
        RegisterChecks.Run();
        StackDepthChecks.Run();
        if (withThreads)
        {
            ThreadedExceptions.Run();
            ConstructorThreads.Run();
        }
    }
}
