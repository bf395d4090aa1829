using ViperOS.Tools.LinkTool;

// What the build does around the linker:
//   LinkTool link --flavor kernel|program --assembly NAME -- ld.lld ARGUMENTS   runs the linker and explains what it complains
// about
//   LinkTool symbols IMAGE.elf OUTPUT                                           writes the table of function names
//   LinkTool traces IMAGE.elf STATISTICS.mstat COMPILER.rsp PROGRAM             puts names and lines for stack traces into the program
//   LinkTool check PROGRAM.elf                                                  checks what the kernel's loader relies on
try
{
    return args switch
    {
        ["link", .. string[] rest] => LinkCommand.Run(rest),
        ["symbols", string image, string output] => SymbolTableWriter.Run(image, output),
        ["traces", string image, string statistics, string response, string program] =>
            TraceSegment.Run(image, statistics, response, program),
        ["check", string image] => ProgramCheck.Run(image),
        _ => Usage(),
    };
}
catch (Exception exception) when (exception is IOException or InvalidDataException)
{
    Console.Error.WriteLine($"LinkTool : error VIPER2000: {exception.Message}");
    return 1;
}

static int Usage()
{
    Console.Error.WriteLine("LinkTool : error VIPER2000: usage: LinkTool link|symbols|traces|check ...");
    return 1;
}
