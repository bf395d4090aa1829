using ViperOS.Tests.ClassLibraryChecks.Arithmetic;
using ViperOS.Tests.ClassLibraryChecks.Gc;
using ViperOS.Tests.ClassLibraryChecks.Interop;
using ViperOS.Tests.ClassLibraryChecks.IO;
using ViperOS.Tests.ClassLibraryChecks.Reflection;
using ViperOS.Tests.ClassLibraryChecks.Threading;
using ViperOS.Tests.ClassLibraryChecks.TypeSystem;
using ViperOS.Tests.ClassLibraryChecks;

// Without arguments: everything. "single": what needs no second thread. "throw": how a program ends that nobody saves.
if (args is ["throw"])
{
    throw new InvalidOperationException("nobody catches this");
}

Language.Run();
Types.Run();
Numbers.Run();
Floats.Run();
Strings.Run();
Spans.Run();
Collections.Run();
Delegates.Run();
Statics.Run();
Times.Run();
Text.Run();
Memory.Run();
ViperOS.Tests.ClassLibraryChecks.TextChecks.Run();
TimeChecks.Run();
ExceptionsChecks.Run(withThreads: args is not ["single"]);
GcChecks.Run();
TypeSystemChecks.Run(withThreads: args is not ["single"]);
CollectionsChecks.Run();
SpansChecks.Run();
LinqChecks.Run();
JsonChecks.Run();
RegexChecks.Run();
WebChecks.Run();
ReflectionChecks.Run();
MessagesChecks.Run();
ArithmeticChecks.Run();
IOChecks.Run();
InteropChecks.Run();
ThreadingChecks.Run(withThreads: args is not ["single"]);
if (args is not ["single"])
{
    Threads.Run();
    AsyncChecks.RunOnPoolAsync().GetAwaiter().GetResult();
}

Console.WriteLine("done");
