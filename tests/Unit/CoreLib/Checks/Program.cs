using ViperOS.Tests.CoreLib.Checks;

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
Console.WriteLine("done");
