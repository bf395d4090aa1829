using System.Reflection;
using ViperOS.Tools.SerializerRoots;

// JsonSerializer looks at the properties of types and makes converters for them at run time. The compiler sees neither: it would drop
// the properties, and converters over value types have code of their own that only it can make. So this tool looks for both:
//   SerializerRoots PROGRAM.dll REFERENCES LOCAL OUTPUT.xml
// REFERENCES lists the assemblies that the program is compiled with, LOCAL those of them that come with the program; a path a line.
// OUTPUT gets runtime directives for ilc: none if no assembly uses the serialiser by reflection.
if (args is not [string program, string references, string local, string output])
{
    Console.Error.WriteLine("SerializerRoots : error VIPER2100: usage: SerializerRoots PROGRAM.dll REFERENCES LOCAL OUTPUT.xml");
    return 1;
}

string[] own = [program, .. File.ReadAllLines(local)];
string[] callers = [.. own.Where(JsonCalls.AreIn)];
RootSet roots = new();
if (callers.Length > 0)
{
    using MetadataLoadContext context = new(new NameResolver([.. own, .. File.ReadAllLines(references)]), "System.Private.CoreLib");
    JsonTypes types = new(context, [.. own.Select(context.LoadFromAssemblyPath)], roots);
    roots.AddAssembly(context.LoadFromAssemblyPath(program));
    foreach (string path in callers.Append(program).Distinct())
    {
        types.VisitAll(context.LoadFromAssemblyPath(path));
    }
}

roots.Save(output);
return 0;
