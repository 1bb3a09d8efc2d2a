// Antd login form in Korean.
import { createRoot } from 'react-dom/client';
import { Button, Checkbox, Form, Input } from 'antd';
createRoot(document.getElementById('root')).render(
  <Form style={{ maxWidth: 320, margin: 40 }} onFinish={() => fetch('/login', { method: 'POST' })} initialValues={{ id: 'minji.kim', pw: 'x8!kk2' }}>
    <h2>한빛은행 인터넷뱅킹</h2><Form.Item name="id"><Input placeholder="아이디" /></Form.Item><Form.Item name="pw"><Input.Password placeholder="비밀번호" /></Form.Item><Checkbox>아이디 저장</Checkbox><Button type="primary" htmlType="submit" block>로그인</Button>
  </Form>,
);
