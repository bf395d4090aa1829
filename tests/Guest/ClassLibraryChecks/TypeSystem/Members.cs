using System.Reflection;

namespace ViperOS.Tests.ClassLibraryChecks.TypeSystem;

/// <summary>Members, attributes and calls by reflection.</summary>
internal static class Members
{
    [AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
    private sealed class NoteAttribute(string text) : Attribute
    {
        public string Text { get; } = text;

        public int Level { get; set; }

        public Type? Kind { get; set; }
    }

    private sealed class PlainAttribute : Attribute;

    [Note("on the class", Level = 3, Kind = typeof(List<int>))]
    [Plain]
    private class Subject
    {
        public const int Constant = 42;

        [Note("on the field")]
        public string Field = "initial";

        public Subject()
        {
        }

        public Subject(int number)
        {
            Number = number;
        }

        [Note("on the property")]
        public int Number { get; set; }

        public string? Text { get; private set; }

        public int this[int index] => index * 2;

        [Note("first")]
        [Note("second", Level = 2)]
        public string Describe(string prefix, int times = 2) => string.Concat(Enumerable.Repeat(prefix, times)) + Number;

        public static double Half(double value) => value / 2;

        public void Fail() => throw new InvalidOperationException("failed");

        public bool TryDouble(int value, out int result)
        {
            result = value * 2;
            return true;
        }
    }

    private sealed class Derived : Subject
    {
        public override string ToString() => "derived";
    }

    public static void Run()
    {
        Type type = typeof(Subject);
        foreach (PropertyInfo property in typeof(Subject).GetProperties().OrderBy(p => p.Name, StringComparer.Ordinal))
        {
            Console.WriteLine($"{property} {property.Name} {property.PropertyType} {property.CanRead} {property.CanWrite} {property.GetIndexParameters().Length}");
        }

        foreach (MethodInfo method in typeof(Subject)
            .GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .OrderBy(m => m.Name, StringComparer.Ordinal))
        {
            Console.WriteLine($"{method} {method.ReturnType} {method.IsStatic} {method.IsPublic} {method.IsVirtual} {method.IsSpecialName}");
            Console.WriteLine(string.Join("; ", method.GetParameters().Select(p => $"{p} {p.Position} {p.HasDefaultValue} {p.IsOut}")));
        }

        foreach (FieldInfo field in typeof(Subject).GetFields().OrderBy(f => f.Name, StringComparer.Ordinal))
        {
            Console.WriteLine($"{field} {field.IsLiteral} {field.IsStatic} {field.IsInitOnly}");
        }

        Subject subject = new(5);
        typeof(Subject).GetProperty("Number")!.SetValue(subject, 8);
        Console.WriteLine(typeof(Subject).GetProperty("Number")!.GetValue(subject));
        typeof(Subject).GetField("Field")!.SetValue(subject, "changed");
        Console.WriteLine(typeof(Subject).GetField("Field")!.GetValue(subject) + "" + typeof(Subject).GetField("Constant")!.GetValue(null));
        Console.WriteLine(typeof(Subject).GetMethod("Describe")!.Invoke(subject, ["x", 3]));
        Console.WriteLine(typeof(Subject).GetMethod("Half")!.Invoke(null, [5.0]));
        Console.WriteLine(typeof(Subject).GetMethod("Half")!.Invoke(null, [5]));
        object?[] arguments = [21, null];
        Console.WriteLine($"{typeof(Subject).GetMethod("TryDouble")!.Invoke(subject, arguments)} {arguments[1]}");
        Console.WriteLine(typeof(Subject).GetProperty("Item")!.GetValue(subject, [4]));
        Console.WriteLine(((Subject)typeof(Subject).GetConstructor([typeof(int)])!.Invoke([9])).Number);
        TypeSystemChecks.Throws("target", () => typeof(Subject).GetMethod("Fail")!.Invoke(subject, null));
        TypeSystemChecks.Throws("count", () => typeof(Subject).GetMethod("Half")!.Invoke(null, []));
        TypeSystemChecks.Throws("argument", () => typeof(Subject).GetMethod("Half")!.Invoke(null, ["x"]));
        Console.WriteLine($"{typeof(Subject).GetMethod("NoSuch") is null} {typeof(Subject).GetProperty("number", BindingFlags.IgnoreCase | BindingFlags.Public | BindingFlags.Instance)?.Name}");
        NoteAttribute note = type.GetCustomAttribute<NoteAttribute>()!;
        Console.WriteLine($"{note.Text} {note.Level} {note.Kind} {type.IsDefined(typeof(PlainAttribute))} {type.IsDefined(typeof(ObsoleteAttribute))}");
        Console.WriteLine(string.Join(" ", type.GetCustomAttributes().Select(a => a.GetType().Name).Order(StringComparer.Ordinal)));
        Console.WriteLine(string.Join(" ", typeof(Subject).GetMethod("Describe")!.GetCustomAttributes<NoteAttribute>().Select(a => a.Text + a.Level)));
        Console.WriteLine(typeof(Subject).GetProperty("Number")!.GetCustomAttribute<NoteAttribute>()!.Text);
        Console.WriteLine(typeof(Subject).GetField("Field")!.GetCustomAttribute<NoteAttribute>()!.Text);
        Console.WriteLine($"{typeof(Derived).IsDefined(typeof(NoteAttribute), true)} {typeof(Derived).IsDefined(typeof(NoteAttribute), false)} {typeof(Derived).GetCustomAttribute<NoteAttribute>()?.Text}");
        Console.WriteLine(new NoteAttribute("a").Equals(new NoteAttribute("a")));
        Console.WriteLine($"{type.Name} {type.MemberType}");
    }
}
