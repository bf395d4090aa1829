using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ViperOS.Tests.ClassLibraryChecks.Arithmetic;

/// <summary>Planes, matrices, rotations and small vectors. Five decimals: the last bits differ between processors with other instructions.</summary>
internal static class SpaceChecks
{
    private static readonly Matrix4x4 s_matrix = new(1, 2, 3, 4, 0, 1, -2, 5, 3, 0.5f, 7, 1, -1, 2, 0.25f, 1);
    private static readonly Quaternion s_turn = Quaternion.Normalize(new Quaternion(0.1f, -0.4f, 0.3f, 0.8f));

    public static void Run()
    {
        Planes();
        Rows();
        Rotations();
        Views();
        Projections();
        Pieces();
        Flat();
        Small();
    }

    private static void Planes()
    {
        Plane plane = Plane.CreateFromVertices(new Vector3(1, 0, 0), new Vector3(0, 2, 0), new Vector3(0, 0, 3));
        Show("plane", plane.AsVector4());
        Show("normalized", Plane.Normalize(new Plane(3, 0, 4, 10)).AsVector4());
        Show("too long", Plane.Normalize(new Plane(1e30f, 0, 4, 10)).AsVector4());
        Show("zero", Plane.Normalize(new Plane(0, 0, 0, 10)).AsVector4());
        Show("mapped", Plane.Transform(plane, s_matrix).AsVector4());
        Show("turned", Plane.Transform(plane, s_turn).AsVector4());
        Plane simple = Plane.Create(1, 2, 3, 4);
        Console.WriteLine($"{simple} {Plane.Dot(simple, new Vector4(1, 1, 2, 0.5f))} {Plane.DotCoordinate(simple, new Vector3(2, 1, 1))} "
            + $"{Plane.DotNormal(simple, new Vector3(2, 1, 1))} {simple == new Plane(new Vector3(1, 2, 3), 4)} "
            + $"{simple != Plane.Create(new Vector4(1, 2, 3, 4))} {simple.Equals((object)Plane.Create(new Vector3(1, 2, 3), 5))} "
            + $"{new Plane(float.NaN, 0, 0, 0).Equals(new Plane(float.NaN, 0, 0, 0))}");
    }

    private static void Rows()
    {
        Matrix4x4 matrix = s_matrix;
        matrix.Y = new Vector4(9, 8, 7, 6);
        matrix[2] += Vector4.One;
        matrix[3, 1] = 42;
        Console.WriteLine($"{matrix} {matrix.X} {matrix.GetRow(1)} {matrix.W} {matrix.GetElement(2, 3)} {matrix.WithElement(0, 0, -1).WithRow(3, default)}");
        Console.WriteLine(ArithmeticChecks.Try(() => s_matrix[4].X) + ArithmeticChecks.Try(() => s_matrix.GetRow(-1).X).Length
            + ArithmeticChecks.Try(() => s_matrix[0, 4]).Length);
        Console.WriteLine($"{Matrix4x4.Create(2)} {Matrix4x4.Create(Vector4.UnitY)} {Matrix4x4.Create(new Matrix3x2(1, 2, 3, 4, 5, 6))}");
        Matrix3x2 flat = Matrix3x2.Create(new Vector2(1, 2), new Vector2(3, 4), new Vector2(5, 6));
        flat.Z = -flat.X;
        flat[1] = Vector2.One;
        Console.WriteLine($"{flat} {flat.Y} {flat.GetRow(2)} {flat.GetElement(2, 1)} {flat.WithElement(0, 1, 7)} {flat.WithRow(0, default)} "
            + $"{Matrix3x2.Create(3)} {Matrix3x2.Create(new Vector2(1, 2))} {Matrix3x2.Create(1, 2, 3, 4, 5, 6).Translation}");
        Show("product", s_matrix * Matrix4x4.Transpose(s_matrix));
        Console.WriteLine($"{s_matrix.GetDeterminant():F3} {Matrix4x4.Invert(s_matrix, out Matrix4x4 inverse)} {Matrix4x4.Invert(default, out _)}");
        Show("inverse", inverse);
        Show("lerp", Matrix4x4.Lerp(s_matrix, Matrix4x4.Identity, 0.25f));
    }

    private static void Rotations()
    {
        Vector3 center = new(1, -2, 0.5f);
        Show("x", Matrix4x4.CreateRotationX(0.7f) * Matrix4x4.CreateRotationX(-1.3f, center));
        Show("y", Matrix4x4.CreateRotationY(0.7f) * Matrix4x4.CreateRotationY(-1.3f, center));
        Show("z", Matrix4x4.CreateRotationZ(0.7f) * Matrix4x4.CreateRotationZ(-1.3f, center));
        Show("axis", Matrix4x4.CreateFromAxisAngle(Vector3.Normalize(center), 2.1f));
        Show("yaw", Matrix4x4.CreateFromYawPitchRoll(0.3f, -1.1f, 2.5f));
        Show("quaternion", Matrix4x4.Transform(s_matrix, s_turn));
        Show("scale", Matrix4x4.CreateScale(2, center) + Matrix4x4.CreateScale(1, 2, 3, center) - Matrix4x4.CreateScale(center, center));
        Show("turned", Vector4.Transform(new Vector4(1, 2, 3, 4), s_turn));
        Show("turned", Vector4.Transform(new Vector3(1, 2, 3), s_turn) + Vector4.Transform(new Vector2(1, 2), s_turn));
        Show("turned", Vector2.Transform(new Vector2(1, 2), s_turn).AsVector4() + Vector3.Transform(new Vector3(1, 2, 3), s_turn).AsVector4());
        Show("mapped", Vector4.Transform(new Vector4(1, 2, 3, 4), s_matrix) + Vector4.Transform(new Vector3(1, 2, 3), s_matrix));
        Show("mapped", Vector4.Transform(new Vector2(1, 2), s_matrix) + Vector2.TransformNormal(new Vector2(1, 2), s_matrix).AsVector4());
        Show("slerp", Quaternion.Slerp(s_turn, Quaternion.Identity, 0.3f).AsVector4() + Quaternion.Lerp(s_turn, Quaternion.Identity, 0.6f).AsVector4());
        Show("cross", Vector4.Cross(new Vector4(1, 2, 3, 4), new Vector4(-2, 0.5f, 1, 3)));
    }

    private static void Views()
    {
        Vector3 eye = new(4, 3, -2);
        Vector3 target = new(-1, 0.5f, 2);
        Show("look at", Matrix4x4.CreateLookAt(eye, target, Vector3.UnitY));
        Show("look at", Matrix4x4.CreateLookAtLeftHanded(eye, target, Vector3.UnitY));
        Show("look to", Matrix4x4.CreateLookTo(eye, target, Vector3.UnitZ));
        Show("look to", Matrix4x4.CreateLookToLeftHanded(eye, target, Vector3.UnitZ));
        Show("world", Matrix4x4.CreateWorld(eye, target, Vector3.UnitY));
        foreach (Vector3 camera in new[] { eye, target, target + new Vector3(0.001f), target + Vector3.UnitY, target + Vector3.UnitZ })
        {
            Show("billboard", Matrix4x4.CreateBillboard(target, camera, Vector3.UnitY, new Vector3(0.6f, 0, 0.8f)));
            Show("billboard", Matrix4x4.CreateBillboardLeftHanded(target, camera, Vector3.UnitY, new Vector3(0.6f, 0, 0.8f)));
            foreach (Vector3 axis in new[] { Vector3.UnitY, Vector3.UnitZ })
            {
                Show("constrained", Matrix4x4.CreateConstrainedBillboard(target, camera, axis, new Vector3(0.6f, 0, 0.8f), Vector3.UnitY));
                Show("constrained", Matrix4x4.CreateConstrainedBillboardLeftHanded(target, camera, axis, new Vector3(0.6f, 0, 0.8f), Vector3.UnitZ));
                Show("constrained", Matrix4x4.CreateConstrainedBillboardLeftHanded(target, camera, axis, new Vector3(0.6f, 0, 0.8f), axis));
            }
        }

        Show("mirror", Matrix4x4.CreateReflection(new Plane(1, 2, 2, 5)));
        Show("shadow", Matrix4x4.CreateShadow(new Vector3(0.5f, -2, 1), new Plane(1, 2, 2, 5)));
    }

    private static void Projections()
    {
        Show("orthographic", Matrix4x4.CreateOrthographic(4, 3, 1, 100) + Matrix4x4.CreateOrthographicOffCenter(-1, 4, -2, 3, 1, 100));
        Show("left-handed", Matrix4x4.CreateOrthographicLeftHanded(4, 3, 1, 100) + Matrix4x4.CreateOrthographicOffCenterLeftHanded(-1, 4, -2, 3, 1, 100));
        Show("perspective", Matrix4x4.CreatePerspective(4, 3, 1, 100) + Matrix4x4.CreatePerspectiveOffCenter(-1, 4, -2, 3, 1, 100));
        Show("left-handed", Matrix4x4.CreatePerspectiveLeftHanded(4, 3, 1, 100) + Matrix4x4.CreatePerspectiveOffCenterLeftHanded(-1, 4, -2, 3, 1, 100));
        Show("field", Matrix4x4.CreatePerspectiveFieldOfView(1.2f, 1.5f, 1, float.PositiveInfinity));
        Show("left-handed", Matrix4x4.CreatePerspectiveFieldOfViewLeftHanded(1.2f, 1.5f, 1, float.PositiveInfinity));
        Show("viewport", Matrix4x4.CreateViewport(10, 20, 640, 480, 0, 1) + Matrix4x4.CreateViewportLeftHanded(10, 20, 640, 480, 0.25f, 1));
        Console.WriteLine(ArithmeticChecks.Try(() => Matrix4x4.CreatePerspective(1, 1, 0, 1)));
        Console.WriteLine(ArithmeticChecks.Try(() => Matrix4x4.CreatePerspectiveFieldOfView(4, 1, 0, 1)));
        Console.WriteLine(ArithmeticChecks.Try(() => Matrix4x4.CreatePerspectiveOffCenter(0, 1, 0, 1, 2, 2)));
    }

    private static void Pieces()
    {
        Matrix4x4 whole = Matrix4x4.CreateScale(2, 3, 0.5f) * Matrix4x4.CreateFromQuaternion(s_turn) * Matrix4x4.CreateTranslation(1, 2, 3);
        foreach (Matrix4x4 matrix in new[]
                 {
                     whole, Matrix4x4.CreateScale(1, -1, 1) * whole, s_matrix, Matrix4x4.CreateScale(0, 2, 3), Matrix4x4.CreateScale(1, 0, 0) * whole,
                     default, Matrix4x4.Identity, Matrix4x4.CreateScale(3, 0, 2) * whole, Matrix4x4.CreateScale(0, 0, 2) * whole,
                 })
        {
            bool isWhole = Matrix4x4.Decompose(matrix, out Vector3 scale, out Quaternion rotation, out Vector3 translation);
            Show($"pieces {isWhole}", rotation.AsVector4());
            Show("scale", scale.AsVector4() + translation.AsVector4());
        }
    }

    private static void Flat()
    {
        foreach (float angle in new[] { 0, 1e-6f, 1.2f, MathF.PI / 2, MathF.PI, -MathF.PI / 2, 3, 100, -1e-4f })
        {
            Show("rotation", new Matrix4x4(Matrix3x2.CreateRotation(angle) + Matrix3x2.CreateRotation(angle, new Vector2(2, -1))));
        }

        Show("skew", new Matrix4x4(Matrix3x2.CreateSkew(0.3f, -0.2f) * Matrix3x2.CreateSkew(0.1f, 0.4f, new Vector2(1, 3))));
        Show("scale", new Matrix4x4(
            Matrix3x2.CreateScale(2, new Vector2(1, 3)) * Matrix3x2.CreateScale(2, 3, new Vector2(1, 3)) * Matrix3x2.CreateScale(new Vector2(2, 5), Vector2.One)));
    }

    private static unsafe void Small()
    {
        Vector2 two = new(1, -2);
        Vector3 three = new(-1, 2, -3);
        Vector4 four = new(1, 2, -3, -4);
        float* room = stackalloc float[12];
        two.Store(room);
        three.Store(room + 2);
        four.StoreUnsafe(ref room[5]);
        three.StoreUnsafe(ref room[0], 9);
        Console.WriteLine(string.Join(' ', new Span<float>(room, 12).ToArray()));
        Console.WriteLine($"{two.ExtractMostSignificantBits()} {three.ExtractMostSignificantBits()} {four.ExtractMostSignificantBits()} "
            + $"{two.ToScalar()} {three.GetElement(2)} {four.WithElement(3, 9)} {three.WithElement(0, 5)} {two.AsVector3()} {four.AsVector3()} "
            + $"{three.AsVector4()} {four.AsVector2()} {three.AsVector2()} {two.AsVector4()} {four.AsPlane()} {four.AsQuaternion()} "
            + $"{new Quaternion(1, 2, 3, 4).AsVector4()}");
        Console.WriteLine($"{four.AsVector128()} {three.AsVector128()} {two.AsVector128()} {four.AsVector128().AsVector3()} "
            + $"{Vector128.Create(1f, 2, 3, 4).AsVector4()} {Vector128.Create(1f, 2, 3, 4).AsVector2()} {Vector128.Create(1f, 2, 3, 4).AsPlane()} "
            + $"{Vector128.Create(1f, 2, 3, 4).AsQuaternion()} {new Plane(1, 2, 3, 4).AsVector128()} {s_turn.AsVector128().GetElement(1):F4}");
        Console.WriteLine(ArithmeticChecks.Try(() => two.GetElement(2)).Length + ArithmeticChecks.Try(() => three.WithElement(3, 1).X).Length);
    }

    private static void Show(string name, Matrix4x4 value)
    {
        Show(name, value.X);
        Show("    ", value.Y);
        Show("    ", value.Z);
        Show("    ", value.W);
    }

    private static void Show(string name, Vector4 value) =>
        Console.WriteLine($"{name}: {Text(value.X)} {Text(value.Y)} {Text(value.Z)} {Text(value.W)}");

    private static string Text(float value)
    {
        string text = value.ToString("F4");
        return text == "-0.0000" ? "0.0000" : text;
    }
}
