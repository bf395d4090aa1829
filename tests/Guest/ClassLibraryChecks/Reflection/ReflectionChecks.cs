using System.Collections;
using System.Reflection;

namespace ViperOS.Tests.ClassLibraryChecks.Reflection;

/// <summary>What libraries do by reflection: instances of generic types and methods, delegates, objects, properties, attributes.</summary>
internal static class ReflectionChecks
{
    public static void Run()
    {
        GenericMethods();
        GenericTypes();
        Delegates();
        Arrays();
    }

    // No code names an array of notes: its type is made at run time, and so are the interfaces that it has as an array of its base.
    private static void Arrays()
    {
        Array notes = Array.CreateInstance(typeof(Note), 2);
        notes.SetValue(Activator.CreateInstance<Note>(), 0);
        IList<NoteBase> list = (IList<NoteBase>)notes;
        Show("array's elements", () => string.Join(',', list.Select(note => note is null ? "none" : note.GetType().Name)));
        Show("array's index", () => list.IndexOf(null!));
        Show("array's item", () => ((IReadOnlyList<NoteBase>)list)[0].GetType() == typeof(Note));
    }

    private static void GenericMethods()
    {
        // Instances that the program uses somewhere are there for reflection as well.
        GenericFunctions.Name(1);
        GenericFunctions.Name("x");
        GenericFunctions.Twice("y");
        GenericFunctions.Map<string, int>(["a"], text => text.Length);
        MethodInfo name = typeof(GenericFunctions).GetMethod("Name")!;
        MethodInfo map = typeof(GenericFunctions).GetMethod("Map")!;
        Show("definition", () => name);
        Show("parameters", () => name.GetParameters());
        Show("arguments", () => name.GetGenericArguments());
        Show("same variable", () => name.GetParameters()[0].ParameterType == name.GetGenericArguments()[0]);
        Show("integer", () => name.MakeGenericMethod(typeof(int)).Invoke(null, [5]));
        Show("string", () => name.MakeGenericMethod(typeof(string)).Invoke(null, ["q"]));
        Show("class", () => name.MakeGenericMethod(typeof(Version)).Invoke(null, [new Version(1, 2)]));
        Show("instance", () => name.MakeGenericMethod(typeof(int)));
        Show("instance of class", () => name.MakeGenericMethod(typeof(Version)));
        Show("instance's definition", () => name.MakeGenericMethod(typeof(int)).GetGenericMethodDefinition() == name);
        Show("array", () => typeof(GenericFunctions).GetMethod("Twice")!.MakeGenericMethod(typeof(Version)).Invoke(null, [new Version(3, 4)]));
        Show("uninstantiated", () => name.Invoke(null, [1]));
        Show("too many", () => name.MakeGenericMethod(typeof(int), typeof(int)));
        Show("not generic", () => typeof(GenericFunctions).GetMethod("Add")!.MakeGenericMethod(typeof(int)));
        Show("two variables", () => map);
        Show("their parameters", () => map.GetParameters());
        Show("constraints", () => map.GetGenericArguments()[0].GetGenericParameterConstraints());
        Show("special constraints", () => map.GetGenericArguments()[0].GenericParameterAttributes);
        Show("parameter's definition", () => map.GetParameters()[1].ParameterType.GetGenericTypeDefinition() == typeof(Func<,>));
        IShape[] shapes = [new Square(1), new Square(2)];
        Show("virtual", () => shapes.Sum(shape => shape.Echo("x").Length));
        Show("interface", () => typeof(IShape).GetMethod("Area")!.Invoke(shapes[1], [5]));
    }

    private static void GenericTypes()
    {
        const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly | BindingFlags.Static;
        Type variable = typeof(Box<>).GetGenericArguments()[0];
        Show("definition's methods", () => typeof(Box<>).GetMethods(Declared).OrderBy(method => method.Name));
        Show("definition's method", () => typeof(Box<>).GetMethod("Many"));
        Show("instance's method", () => typeof(Box<int>).GetMethod("Many"));
        Show("made", () => typeof(Box<>).MakeGenericType(typeof(Version)).GetMethod("Get")!.Invoke(new Box<Version>(new Version(9, 9)), null));
        Show("open", () => typeof(Box<>).MakeGenericType(variable).ContainsGenericParameters);
        Show("open name", () => typeof(Box<>).MakeGenericType(typeof(List<>).MakeGenericType(variable)));
        Show("open array", () => variable.MakeArrayType());
        Show("open reference", () => variable.MakeByRefType().Name);
        Show("base", () => typeof(LuckyBox).BaseType);
        Show("definition's base", () => typeof(List<>).BaseType);
        Show("created", () => ((Box<Version>)Activator.CreateInstance(typeof(Box<>).MakeGenericType(typeof(Version)), new Version(1, 1))!).Value);
        Show("constructed", () => ((Box<int>)typeof(Box<int>).GetConstructor([typeof(int)])!.Invoke([4])).Value);
        Show("property", () =>
        {
            Box<string> box = new("old");
            typeof(Box<string>).GetProperty("Value")!.SetValue(box, "new");
            return box.Value + typeof(Box<string>).GetProperty("Value")!.GetValue(box);
        });
    }

    private static void Delegates()
    {
        MethodInfo add = typeof(GenericFunctions).GetMethod("Add")!;
        MethodInfo show = typeof(Box<int>).GetMethod("Show")!;
        Show("static", () => add.CreateDelegate<Func<int, int, int>>()(3, 4));
        Show("static with first argument", () => typeof(GenericFunctions).GetMethod("Join")!.CreateDelegate<Func<object, string>>("a")(5));
        Show("with object", () => show.CreateDelegate<Func<string, string>>(new LuckyBox())("p"));
        Show("object passed, virtual", () => show.CreateDelegate<Func<Box<int>, string, string>>()(new LuckyBox(), "p"));
        Show("object passed", () => typeof(Box<int>).GetMethod("Get")!.CreateDelegate<Func<Box<int>, int>>()(new LuckyBox()));
        Show("shared code", () => typeof(Box<string>).GetMethod("Get")!.CreateDelegate<Func<Box<string>, string>>()(new Box<string>("shared")));
        Show("shared static code", () => typeof(Box<string>).GetMethod("Of")!.CreateDelegate<Func<string, Box<string>>>()("s").Value);
        Show("interface", () => typeof(IShape).GetMethod("Area")!.CreateDelegate<Func<IShape, int, int>>()(new Square(3), 2));
        Show("generic", () =>
            typeof(GenericFunctions).GetMethod("Name")!.MakeGenericMethod(typeof(string)).CreateDelegate<Func<string, string>>()("d"));
        Show("signature", () => add.CreateDelegate<Func<string, int>>());
        Show("no delegate", () => add.CreateDelegate(typeof(string)));
        Func<int, int, int> function = GenericFunctions.Add;
        Show("method", () => function.Method);
        Show("method's type", () => function.Method.DeclaringType);
        Func<string, string> bound = new LuckyBox().Show;
        Show("method of object", () => (bound.Method.Name, bound.Method.DeclaringType, bound.Target!.GetType()));
        Show("by name", () => Delegate.CreateDelegate(typeof(Func<int, int, int>), typeof(GenericFunctions), "add", true).DynamicInvoke(1, 2));
        Show("equal", () => add.CreateDelegate<Func<int, int, int>>() == add.CreateDelegate<Func<int, int, int>>());
    }

    private static void Show(string name, Func<object?> function) => Check.Value($"reflection: {name}", () =>
    {
        object? value = function();
        return value is IEnumerable list and not string ? string.Join(" | ", list.Cast<object>()) : value;
    });
}
