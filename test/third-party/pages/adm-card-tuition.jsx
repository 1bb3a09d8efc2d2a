// Antd-mobile Card and List: school fee.
import { createRoot } from 'react-dom/client';
import { Button, Card, List } from 'antd-mobile';
createRoot(document.getElementById('root')).render(
  <div style={{ padding: 12 }}><Card title="缴费详情"><List><List.Item extra="海淀区阳光外国语学校">收费单位</List.Item><List.Item extra="王**">学生姓名</List.Item><List.Item extra="2026秋季学费">缴费项目</List.Item><List.Item extra="￥12500.00">应缴金额</List.Item></List></Card><Button className="submit-fee" block color="primary" onClick={() => fetch('/fee', { method: 'POST' })}>确认缴费</Button></div>,
);
